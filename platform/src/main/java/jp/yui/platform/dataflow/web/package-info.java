/** The data-flow sheet as a page that prints on A4. */
@NullMarked
package jp.yui.platform.dataflow.web;

import org.jspecify.annotations.NullMarked;
