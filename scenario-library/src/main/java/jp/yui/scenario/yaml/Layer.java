package jp.yui.scenario.yaml;

/**
 * One file that was read.
 *
 * @param file its name in problems
 * @param root its YAML, to find the place of what the model keeps without one
 * @param model what it says
 */
public record Layer<T>(String file, YamlNode root, T model) {}
