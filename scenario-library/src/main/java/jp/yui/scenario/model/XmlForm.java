package jp.yui.scenario.model;

import java.util.Map;

/**
 * An XML file.
 *
 * @param record path of the element that is one application: {@code /申請データ/申請}; empty: the root
 * @param namespaces prefix → namespace URI
 * @param paths path below the record, {@code [n]} after the element that repeats, {@code @} before
 *     an attribute → item
 */
public record XmlForm(
    FormHead head, String record, Map<String, String> namespaces, Map<String, ItemPath> paths)
    implements Form {}
