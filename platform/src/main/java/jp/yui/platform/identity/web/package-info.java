/** The pages of signing in. */
@NullMarked
package jp.yui.platform.identity.web;

import org.jspecify.annotations.NullMarked;
