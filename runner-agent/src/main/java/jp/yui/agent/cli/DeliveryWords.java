package jp.yui.agent.cli;

import java.io.PrintWriter;
import jp.yui.agent.delivery.Item;
import jp.yui.agent.sync.Relayed;
import jp.yui.agent.sync.Synced;
import jp.yui.scenario.exchange.AgentKey;

/** Tells a person what came, and what did not. */
record DeliveryWords(PrintWriter out) {
  void tell(Synced now) {
    out.println(Yui.TEXTS.say("sync.done", now.refusals().withdrawn().size()));
    rest(now);
  }

  void tell(Relayed now) {
    now.enrolled()
        .ifPresent(
            card ->
                out.println(
                    Yui.TEXTS.say(
                        "medium.enrolled",
                        card.municipalityName(),
                        card.name(),
                        AgentKey.fingerprint(card.key()),
                        card.site())));
    out.println(
        Yui.TEXTS.say(
            now.isNew() ? "medium.done" : "medium.nothing-new",
            now.synced().refusals().withdrawn().size()));
    rest(now.synced());
  }

  private void rest(Synced now) {
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
