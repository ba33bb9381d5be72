/** The scenarios of all members: filed by version, searched, looked at. */
@NullMarked
package jp.yui.platform.catalogue;

import org.jspecify.annotations.NullMarked;
