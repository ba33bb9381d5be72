/** Municipalities, and the one place where a query is bound to the signed-in user's. */
@NullMarked
package jp.yui.platform.tenancy;

import org.jspecify.annotations.NullMarked;
