/** Accounts, roles, sign-in. */
@NullMarked
package jp.yui.platform.identity;

import org.jspecify.annotations.NullMarked;
