package jp.yui.platform.catalogue.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.yui.platform.catalogue.Facet;
import jp.yui.platform.catalogue.Found;
import jp.yui.platform.catalogue.Order;
import jp.yui.platform.catalogue.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The links of a list: everything that is wanted now, but for one thing. */
record Addresses(Wanted now) {
  /**
   * One facet with its links.
   *
   * @param wording what the message key of a code begins with; empty where values are words
   * @param chosen the value that the list is narrowed down to
   * @param wider the list without that
   */
  record Narrowing(
      String key, String wording, @Nullable String chosen, String wider, List<Link> links) {}

  /** A value, how many have it, and the list of those. */
  record Link(String value, int number, String address) {}

  Narrowing narrowing(Facet facet, Found found) {
    return new Narrowing(
        facet.key(),
        facet.wording(),
        now.only().get(facet),
        with(facet, null),
        found.counts().getOrDefault(facet, List.of()).stream()
            .map(one -> new Link(one.value(), one.number(), with(facet, one.value())))
            .toList());
  }

  String page(int number) {
    return address(now.only(), now.order(), number);
  }

  /** One order, and the list in it. */
  record Ordered(Order order, String address) {}

  List<Ordered> orders() {
    return Arrays.stream(Order.values())
        .map(one -> new Ordered(one, address(now.only(), one, 1)))
        .toList();
  }

  private String with(Facet facet, @Nullable String value) {
    Map<Facet, String> only = new EnumMap<>(Facet.class);
    only.putAll(now.only());
    if (value == null) {
      only.remove(facet);
    } else {
      only.put(facet, value);
    }
    return address(only, now.order(), 1);
  }

  private String address(Map<Facet, String> only, Order order, int page) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/scenarios");
    if (!now.words().isEmpty()) {
      address.queryParam("q", "{q}");
    }
    only.keySet().stream()
        .sorted()
        .forEach(facet -> address.queryParam(facet.key(), "{" + facet.key() + "}"));
    if (order != Order.FITTING) {
      address.queryParam("sort", order.key());
    }
    if (page > 1) {
      address.queryParam("page", page);
    }
    Map<String, Object> values = new java.util.HashMap<>();
    values.put("q", now.words());
    only.forEach((facet, value) -> values.put(facet.key(), value));
    return address.encode().buildAndExpand(values).toUriString();
  }
}
