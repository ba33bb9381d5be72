package jp.yui.platform.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.yui.platform.identity.Role;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** Invented municipalities of all sizes, with the people of each and the systems that it uses. */
final class Members {
  static final String PASSWORD = "ヤマ カワ ソラ ウミ モリ";
  static final List<String> PRODUCTS = List.of("練習用児童手当システム", "練習用クラウド", "練習用児童手当V5");

  /** One of each in every municipality. */
  static final List<Role> ROLES =
      List.of(Role.STAFF, Role.PUBLISHER, Role.REVIEWER, Role.MUNICIPALITY_ADMIN, Role.AUDITOR);

  private static final String[] NAMES = {"結", "織", "峰", "川", "浜", "森", "里", "丘", "原", "島"};
  private static final int PREFECTURES = 47;
  private static final int[] WEIGHTS = {6, 5, 4, 3, 2};

  private Members() {}

  static List<String> found(Connection connection, int number, Random chance) throws SQLException {
    List<String> codes = new ArrayList<>();
    String password = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(PASSWORD);
    try (Batch towns =
        new Batch(connection, "municipality", "code, name, prefecture, population")) {
      for (int i = 0; i < number; i++) {
        codes.add(code(i));
        String name = NAMES[i % 10] + NAMES[i / 10 % 10] + NAMES[i / 100 % 10] + "第" + i + "町";
        towns.row(codes.get(i), name, "東京都", (int) Math.exp(chance.nextGaussian(10, 1)));
      }
    }
    try (Batch products =
        new Batch(connection, "municipality_product", "municipality, vendor, name, versions")) {
      for (int i = 0; i < number; i++) {
        products.row(codes.get(i), "練習", PRODUCTS.get(i % PRODUCTS.size()), "1.x");
      }
    }
    try (Batch people =
        new Batch(connection, "account", "sign_in_name, name, municipality, password")) {
      for (String code : codes) {
        for (Role role : ROLES) {
          people.row(signIn(code, role), "職員" + role, code, password);
        }
      }
      people.row("kanri", "協議会の管理者", null, password);
    }
    roles(connection);
    return codes;
  }

  static String signIn(String code, Role role) {
    return role.name().toLowerCase(java.util.Locale.ROOT) + "-" + code;
  }

  private static void roles(Connection connection) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into account_role (account, role) select id, ? from account where name = ?")) {
      for (Role role : ROLES) {
        insert.setString(1, role.name());
        insert.setString(2, "職員" + role);
        insert.executeUpdate();
      }
      insert.setString(1, Role.CONSORTIUM_ADMIN.name());
      insert.setString(2, "協議会の管理者");
      insert.executeUpdate();
    }
  }

  /** A 団体コード with its check digit (JIS X 0402). */
  private static String code(int number) {
    String five = "%02d%03d".formatted(number % PREFECTURES + 1, 100 + number / PREFECTURES);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (five.charAt(i) - '0') * WEIGHTS[i];
    }
    return five + (11 - sum % 11) % 10;
  }
}
