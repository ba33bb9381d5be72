package jp.yui.agent.cli;

import java.io.PrintWriter;
import jp.yui.agent.delivery.Item;
import jp.yui.agent.sync.Synced;

/** Tells a person what came, and what did not. */
record DeliveryWords(PrintWriter out) {
  void tell(Synced now) {
    out.println(Yui.TEXTS.say("sync.done", now.refusals().withdrawn().size()));
    now.refusals()
        .withdrawn()
        .forEach(
            one ->
                out.println(
                    Yui.TEXTS.say("sync.withdrawn", one.scenario(), one.version(), one.reason())));
    now.delivered().items().forEach(this::tell);
    now.clockSetBack().ifPresent(out::println);
    now.refused().ifPresent(out::println);
  }

  void tell(Item item) {
    out.println(
        Yui.TEXTS.say(
            "sync.item." + item.fate().name().toLowerCase(java.util.Locale.ROOT),
            item.task().scenario(),
            item.task().version(),
            item.task().product(),
            item.reason()));
  }
}
