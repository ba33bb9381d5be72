package jp.yui.scenario.model;

import java.util.Map;

/**
 * A scenario as it stands in the library: the procedure, the forms it arrives in, the products it
 * is posted to.
 *
 * @param forms by id
 * @param products by id (the file's name)
 */
public record Scenario(
    Procedure procedure, Map<String, Form> forms, Map<String, Product> products) {}
