package jp.yui.platform.catalogue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.PdfForm;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.model.StandardWork;
import jp.yui.scenario.model.XmlForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards of the newest versions, as the data base has them. */
@Repository
class Cards {
  private static final String NEWEST =
      "v.id = (select max(w.id) from scenario_version w where w.scenario = v.scenario)";

  private final JdbcClient jdbc;

  Cards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static Card of(Scenario scenario, State state) {
    Procedure procedure = scenario.procedure();
    return new Card(
        procedure.id(),
        procedure.version(),
        procedure.title(),
        procedure.about().strip(),
        procedure.field(),
        procedure.standardWork(),
        procedure.procedure(),
        state,
        scenario.products().values().stream()
            .map(product -> product.vendor() + " " + product.name())
            .distinct()
            .toList(),
        scenario.forms().values().stream().map(Cards::kind).distinct().sorted().toList(),
        procedure.items().values().stream().flatMap(Cards::labels).distinct().toList());
  }

  private static Stream<String> labels(Entry entry) {
    return switch (entry) {
      case Item item -> Stream.of(item.label());
      case Group group ->
          Stream.concat(Stream.of(group.label()), group.items().values().stream().map(Item::label));
    };
  }

  /** PDF, CSV or XML. */
  private static String kind(Form form) {
    return switch (form) {
      case CsvForm csv -> "CSV";
      case XmlForm xml -> "XML";
      case PdfForm pdf -> "PDF";
    };
  }

  /** Another one whenever a version was filed or came further, by whichever instance. */
  String state() {
    return jdbc.sql(
            "select state, count(*), sum(id) from scenario_version group by state order by state")
        .query((row, n) -> row.getString(1) + ":" + row.getLong(2) + ":" + row.getLong(3))
        .list()
        .toString();
  }

  List<Card> newest() {
    Map<Long, Map<Trait, Set<String>>> traits = new HashMap<>();
    jdbc.sql(
            "select t.scenario_version, t.kind, t.words from scenario_trait t"
                + " join scenario_version v on v.id = t.scenario_version where "
                + NEWEST
                + " order by t.words")
        .query(
            row -> {
              traits
                  .computeIfAbsent(row.getLong(1), id -> new EnumMap<>(Trait.class))
                  .computeIfAbsent(Trait.valueOf(row.getString(2)), kind -> new LinkedHashSet<>())
                  .add(row.getString(3));
            });
    return jdbc.sql("select v.* from scenario_version v where " + NEWEST + " order by v.id desc")
        .query(
            (row, number) -> {
              Map<Trait, Set<String>> own = traits.getOrDefault(row.getLong("id"), Map.of());
              return new Card(
                  row.getString("scenario"),
                  row.getString("version"),
                  row.getString("title"),
                  row.getString("about"),
                  row.getString("field"),
                  own.getOrDefault(Trait.WORK, Set.of()).stream()
                      .findFirst()
                      .map(StandardWork::valueOf),
                  row.getString("procedure_name"),
                  State.valueOf(row.getString("state")),
                  List.copyOf(own.getOrDefault(Trait.PRODUCT, Set.of())),
                  List.copyOf(own.getOrDefault(Trait.FORM, Set.of())),
                  List.copyOf(own.getOrDefault(Trait.ITEM, Set.of())));
            })
        .list();
  }
}
