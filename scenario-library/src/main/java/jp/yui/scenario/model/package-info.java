/** What a scenario is, once read: records that know their place in the file, and no behaviour. */
@org.jspecify.annotations.NullMarked
package jp.yui.scenario.model;
