package jp.yui.platform.tenancy;

/**
 * A core system that a municipality uses, named as in a scenario's product files.
 *
 * @param versions as the vendor counts them: {@code 5.2}
 */
public record UsedProduct(long id, String vendor, String name, String versions) {}
