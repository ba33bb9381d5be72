@org.jspecify.annotations.NullMarked
package jp.yui.scenario.validation;
