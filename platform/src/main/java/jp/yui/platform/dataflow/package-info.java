/** The data-flow sheet: which personal data goes from where to where, made from the scenario. */
@NullMarked
package jp.yui.platform.dataflow;

import org.jspecify.annotations.NullMarked;
