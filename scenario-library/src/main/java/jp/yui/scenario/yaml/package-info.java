/** The files of a scenario read node by node into the model, every value with its place. */
@org.jspecify.annotations.NullMarked
package jp.yui.scenario.yaml;
