package jp.yui.platform.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long each page took, from the request to the last byte. */
final class Timings {
  private final Map<String, List<Long>> nanos = new TreeMap<>();
  private final Map<Integer, Integer> refused = new TreeMap<>();

  synchronized void add(String page, long took, int status) {
    nanos.computeIfAbsent(page, name -> new ArrayList<>()).add(took);
    if (status != 200) {
      refused.merge(status, 1, Integer::sum);
    }
  }

  synchronized void print(int seconds) {
    System.out.printf("%-34s %7s %8s %8s %8s%n", "page", "n", "p50 ms", "p95 ms", "max ms");
    List<Long> all = new ArrayList<>();
    nanos.forEach(
        (page, took) -> {
          line(page, took);
          all.addAll(took);
        });
    line("all", all);
    System.out.printf(
        "%.0f pages a second; not answered with 200: %s%n", (double) all.size() / seconds, refused);
  }

  private static void line(String page, List<Long> took) {
    Collections.sort(took);
    System.out.printf(
        "%-34s %7d %8.1f %8.1f %8.1f%n",
        page, took.size(), at(took, 0.5), at(took, 0.95), at(took, 1));
  }

  private static double at(List<Long> sorted, double part) {
    int place = (int) Math.ceil(part * sorted.size()) - 1;
    return sorted.get(Math.clamp(place, 0, sorted.size() - 1)) / 1e6;
  }
}
