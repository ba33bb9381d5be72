package jp.yui.platform.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yui.platform.catalogue.SharedScenario;
import jp.yui.platform.catalogue.State;

/** Many scenarios of several versions, each with all its files. */
final class Scenarios {
  static final List<String> WORKS =
      List.of(
          "児童手当", "介護保険", "国民健康保険", "軽自動車税", "住民票", "印鑑登録", "就学援助", "保育所", "予防接種", "粗大ごみ", "下水道",
          "犬の登録", "固定資産税", "ひとり親医療", "障害者手帳", "水道");

  private static final String[] FIELDS = {
    "児童福祉・子育て", "高齢者福祉・介護", "国保年金", "税", "戸籍・住民記録", "教育", "環境", "上下水道"
  };
  private static final String[] DEEDS = {
    "認定請求", "現況届", "変更届", "資格喪失届", "還付申請", "減免申請", "証明の申込み", "口座振替"
  };
  private static final String ITEMS =
      "申請者氏名,申請者氏名カナ,生年月日,性別,郵便番号,住所,方書,電話番号,金融機関名,支店名,口座種別,口座番号,口座名義,受付番号,届出日,児童氏名,続柄,配偶者氏名,加入年金,同居の別";
  private static final Instant SINCE = Instant.parse("2025-04-01T00:00:00Z");

  private Scenarios() {}

  static List<String> file(Connection connection, Scale scale, List<String> towns)
      throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Batch scenarios = new Batch(connection, "scenario", "id, municipality, title")) {
      for (int i = 0; i < scale.scenarios(); i++) {
        ids.add("gyomu-" + i / 10 + "/tetsuzuki-" + i);
        scenarios.row(ids.get(i), towns.get(i % towns.size()), title(i));
      }
    }
    try (Batch versions =
        new Batch(
            connection,
            "scenario_version",
            "scenario, version, title, about, field, procedure_name, state, sha256, filed_at, filed_by")) {
      for (int number = 0; number < Scale.VERSIONS_EACH; number++) {
        for (int i = 0; i < ids.size(); i++) {
          version(versions, ids.get(i), i, number);
        }
      }
    }
    contents(connection);
    return ids;
  }

  static String title(int i) {
    return WORKS.get(i % WORKS.size())
        + " "
        + DEEDS[i / WORKS.size() % DEEDS.length]
        + "の登録（その"
        + i
        + "）";
  }

  private static void version(Batch versions, String id, int i, int number) throws SQLException {
    boolean newest = number == Scale.VERSIONS_EACH - 1;
    State state = !newest ? State.RELEASED : State.values()[i % 4];
    versions.row(
        id,
        "1." + number + ".0",
        title(i),
        title(i) + "のための電子申請を読み、確かめ、システムに登録します。受け付けた順に一件ずつ入れます。",
        FIELDS[i % FIELDS.length],
        WORKS.get(i % WORKS.size()) + DEEDS[i / WORKS.size() % DEEDS.length],
        state.name(),
        "%064x".formatted(i * 10L + number),
        Timestamp.from(SINCE.plusSeconds(3600L * (number * 2000L + i))),
        1L);
  }

  private static void contents(Connection connection) throws SQLException {
    Map<String, byte[]> files = SharedScenario.files();
    List<Filed> all = filed(connection);
    try (Batch traits = new Batch(connection, "scenario_trait", "scenario_version, kind, words")) {
      for (Filed one : all) {
        traits.row(one.id(), "PRODUCT", "練習 " + Members.PRODUCTS.get((int) (one.id() % 3)));
        traits.row(one.id(), "FORM", List.of("CSV", "PDF", "XML").get((int) (one.id() % 3)));
        for (String item : ITEMS.split(",", -1)) {
          traits.row(one.id(), "ITEM", item);
        }
      }
    }
    try (Batch contents =
        new Batch(connection, "scenario_file", "scenario_version, path, content, sha256")) {
      for (Filed one : all) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          contents.row(one.id(), file.getKey(), one.in(file.getValue()), "0".repeat(64));
        }
      }
    }
  }

  /** A version that its files are to name. */
  private record Filed(long id, String scenario, String version, String title) {
    byte[] in(byte[] file) {
      return new String(file, StandardCharsets.UTF_8)
          .replace("jido-teate/nintei-seikyu", scenario)
          .replace("version: 1.0.0", "version: " + version)
          .replace("児童手当 認定請求の登録", title)
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  private static List<Filed> filed(Connection connection) throws SQLException {
    List<Filed> filed = new ArrayList<>();
    try (var all =
        connection
            .createStatement()
            .executeQuery("select id, scenario, version, title from scenario_version")) {
      while (all.next()) {
        filed.add(new Filed(all.getLong(1), all.getString(2), all.getString(3), all.getString(4)));
      }
    }
    return filed;
  }
}
