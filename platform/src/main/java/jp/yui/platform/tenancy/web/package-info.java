/** The pages of municipalities. */
@NullMarked
package jp.yui.platform.tenancy.web;

import org.jspecify.annotations.NullMarked;
