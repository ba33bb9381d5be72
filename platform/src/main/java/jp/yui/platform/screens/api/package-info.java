/** What agents ask of the warnings. */
@NullMarked
package jp.yui.platform.screens.api;

import org.jspecify.annotations.NullMarked;
