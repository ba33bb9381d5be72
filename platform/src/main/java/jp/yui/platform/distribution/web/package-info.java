/** Where the consortium puts its signed keys into use, and publishers hand in signatures. */
@NullMarked
package jp.yui.platform.distribution.web;

import org.jspecify.annotations.NullMarked;
