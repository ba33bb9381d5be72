/** What a scenario is, once read: records only, no behaviour that needs a file or a screen. */
@org.jspecify.annotations.NullMarked
package jp.yui.scenario.model;
