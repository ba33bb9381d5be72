/** The pages of the catalogue. */
@NullMarked
package jp.yui.platform.catalogue.web;

import org.jspecify.annotations.NullMarked;
