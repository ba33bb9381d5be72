/**
 * Tries the launcher on machines that lack things: other JDKs, no browser, a package manager that
 * fails.
 */
@NullMarked
package jp.yui.launcher;

import org.jspecify.annotations.NullMarked;
