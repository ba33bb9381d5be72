/** The catalogue for programs: JSON, and what is wrong as RFC 9457 has it. */
@NullMarked
package jp.yui.platform.catalogue.api;

import org.jspecify.annotations.NullMarked;
