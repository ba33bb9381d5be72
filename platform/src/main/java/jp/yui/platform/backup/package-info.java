/** A copy of the H2 data base every night, while the site goes on. */
@NullMarked
package jp.yui.platform.backup;

import org.jspecify.annotations.NullMarked;
