package jp.yui.acceptance.stranger;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The screens: cells beside fields, names made anew with every display, no label element. */
final class DogPages {
  private static final Map<String, String> TOWNS =
      Map.of("0101", "稲穂一丁目", "0102", "稲穂二丁目", "0201", "田植町", "0202", "田植町東");

  private final AtomicInteger shown = new AtomicInteger(100);
  private final Map<String, String> renamed = new ConcurrentHashMap<>();

  void rename(String label, String to) {
    renamed.put(label, to);
  }

  String logon(String fault) {
    return sheet(
        "ログオン",
        """
        <form method=post action=/inu/logon.do><table>%s%s%s</table>
        <input type=submit value=ログオン></form>"""
            .formatted(
                row(
                    "所　属",
                    "<select name=ka><option value=''><option value=10>市民課<option value=20>環境課</select>"),
                row("担当者コード", "<input name=tanto>"),
                row("暗証番号", "<input type=password name=ansho>")),
        fault,
        "");
  }

  String menu() {
    return framed(
        "業務メニュー",
        """
        <ul><li><a href=/inu/nyuryoku.do>犬の登録</a><li><a href=/inu/kensaku.do>台帳検索</a></ul>""",
        "");
  }

  String reception(String fault) {
    return framed(
        "犬の登録（１／３）受付",
        form(
            1,
            bar("受付情報")
                + row("到達番号※", text("totatsu", 20))
                + hidden("到達番号※")
                + row("受付日※", text("uketsuke", 9) + " 例）R07.04.01")
                + row("受付方法", select("hoho", "1:窓口", "2:郵送", "3:電子申請"))
                + row("届出区分※", radio("kubun", "1", "新規") + radio("kubun", "2", "転入"))
                + row("旧鑑札番号", text("kyukansatsu", 12).replace("<input", "<input disabled")),
            "<input type=submit value=次へ>"),
        fault);
  }

  String owner(String fault) {
    return framed(
        "犬の登録（２／３）所有者",
        form(
            2,
            bar("所有者")
                + row("氏名※", text("shimei", 40), "フリガナ※", text("furigana", 40))
                + row("生年月日", text("tanjo", 10), "電話番号", text("denwa", 13))
                + row("郵便番号", text("yubin", 8))
                + row(
                    "町名※",
                    text("machi", 20).replace("<input", "<input readonly id=machi")
                        + "<input type=hidden id=machicd name="
                        + name("machicd")
                        + "><input type=button value=参照 onclick=\"window.open('/inu/jusho.do','jusho','width=500,height=400')\">")
                + row("番地※", text("banchi", 30))
                + bar("管理者")
                + row("氏名", text("k-shimei", 40), "電話番号", text("k-denwa", 13)),
            "<input type=submit value=次へ>"),
        fault);
  }

  String dog(DogRegister.Draft draft, String fault) {
    return framed(
        "犬の登録（３／３）犬",
        "<p>追加済み："
            + draft.dogs().size()
            + "頭</p>"
            + form(
                3,
                row("犬の名前※", text("inumei", 20))
                    + row("種類※", select("shurui", "101:柴犬", "102:秋田犬", "201:プードル", "999:雑種"))
                    + row("毛色", select("keiro", "01:茶", "02:白", "03:黒", "09:その他"))
                    + row("性別※", radio("inusei", "1", "オス") + radio("inusei", "2", "メス"))
                    + row("生年月日※", text("inutanjo", 10))
                    + row("不妊去勢", "<input type=checkbox name=" + name("funin") + " value=1>実施済")
                    + row(
                        "マイクロチップ",
                        "<input type=checkbox value=1 name="
                            + name("sochaku")
                            + " onclick=\"document.getElementById('chip').disabled=!this.checked\">装着")
                    + row(
                        "マイクロチップ番号", text("chip", 15).replace("<input", "<input disabled id=chip"))
                    + row("特徴", "<textarea rows=3 name=" + name("tokucho") + "></textarea>"),
                "<input type=submit value=この犬を追加> <input type=submit name=kakunin value=確認画面へ>"),
        fault);
  }

  String confirm(DogRegister.Draft draft) {
    StringBuilder rows = new StringBuilder();
    draft.fields().forEach((name, value) -> rows.append(row(name, escaped(value.toString()))));
    draft.dogs().forEach(d -> rows.append(row("犬", escaped(d.values().toString()))));
    return framed(
        "登録内容確認",
        "<form method=post action=/inu/kakutei.do onsubmit=\"return confirm('台帳に登録します。よろしいですか？')\">"
            + "<table border=1>"
            + rows
            + "</table><input type=hidden name=x value=1><input type=submit value=登録></form>",
        "");
  }

  String complete(String number) {
    return framed(
        "登録完了", "<p>台帳に登録しました。</p><table border=1>" + row("整理番号", number) + "</table>", "");
  }

  String search(Map<String, String> form, List<Map<String, Object>> register) {
    String asked = form.getOrDefault("totatsu", "");
    StringBuilder rows = new StringBuilder();
    for (Map<String, Object> entry : register) {
      if (entry.get("totatsu") instanceof String number && number.startsWith(asked)) {
        rows.append(
            "<tr><td>%s<td>%s<td>%s<td><a href=#>詳細</a></tr>"
                .formatted(
                    entry.get("seiri"), number, escaped(String.valueOf(entry.get("shimei")))));
      }
    }
    String found =
        form.isEmpty()
            ? ""
            : rows.isEmpty()
                ? "<p>条件に一致する台帳はありません。</p>"
                : "<div class=bar>検索結果一覧</div><table border=1><tr bgcolor=silver>"
                    + "<td>整理番号<td>到達番号<td>所有者<td>　</tr>"
                    + rows
                    + "</table>";
    return framed(
        "台帳検索",
        "<form action=/inu/kensaku.do><table>"
            + row("到達番号", text("totatsu", 20))
            + row("所有者カナ", text("kana", 20))
            + "</table><input type=submit value=検索></form>"
            + found,
        "");
  }

  String towns(String asked) {
    StringBuilder rows = new StringBuilder();
    TOWNS.forEach(
        (code, town) -> {
          if (!asked.isEmpty() && town.startsWith(asked)) {
            rows.append(
                """
                <tr><td>%s<td>%s<td><input type=button value=選択 onclick="with(window.opener.document)\
                {getElementById('machi').value='%s';getElementById('machicd').value='%s'};window.close()"></tr>"""
                    .formatted(code, town, town, code));
          }
        });
    return "<html><title>町名参照</title><body><form action=/inu/jusho.do>町名 <input name=q><input type=submit value=検索></form>"
        + (rows.isEmpty()
            ? ""
            : "<table border=1><tr><th>コード<th>町名<th>選択</tr>" + rows + "</table>");
  }

  private String form(int step, String rows, String buttons) {
    return "<form method=post action=/inu/nyuryoku%d.do><table border=1>%s</table>%s</form>"
        .formatted(step, rows, buttons);
  }

  private String framed(String title, String body, String fault) {
    return sheet(
        title,
        body,
        fault,
        """
        <div><a href=/inu/menu.do>メニュー</a> | <a href=/inu/nyuryoku.do>登録</a> | \
        <a href=/inu/kensaku.do>検索</a> | <a href=/inu/logoff.do>終了</a></div>""");
  }

  private static String sheet(String title, String body, String fault, String links) {
    return "<html><title>生活環境総合システム</title><body>"
        + links
        + "<table width=100%><tr><td class=ttl>"
        + title
        + "</td></tr></table>"
        + (fault.isEmpty() ? "" : "<font color=red>" + fault + "</font>")
        + body;
  }

  private static String bar(String text) {
    return "<tr><td colspan=4 class=bar bgcolor=navy><font color=white>■"
        + text
        + "</font></td></tr>";
  }

  private String row(String... cells) {
    StringBuilder row = new StringBuilder("<tr>");
    for (int i = 0; i < cells.length; i += 2) {
      row.append("<td bgcolor=silver nowrap>").append(renamed.getOrDefault(cells[i], cells[i]));
      row.append("</td><td>").append(cells[i + 1]).append("</td>");
    }
    return row.append("</tr>").toString();
  }

  /** The same field for a narrow screen that nobody has. */
  private String hidden(String label) {
    return row(label, text("sp-" + shown.get(), 20)).replace("<tr>", "<tr style='display:none'>");
  }

  private String text(String name, int length) {
    return "<input name=%s size=%d maxlength=%d>".formatted(name(name), length, length);
  }

  private String radio(String name, String value, String text) {
    String moves =
        name.equals("kubun")
            ? " onclick=\"this.form.querySelector('[name$=kyukansatsu]').disabled=this.value!='2'\""
            : "";
    return "<input type=radio name=%s value=%s%s>%s ".formatted("w0:" + name, value, moves, text);
  }

  private String select(String name, String... options) {
    StringBuilder select =
        new StringBuilder("<select name=" + name(name) + "><option value=''></option>");
    for (String option : options) {
      String code = option.substring(0, option.indexOf(':'));
      select.append("<option value=%s>%s</option>".formatted(code, option));
    }
    return select.append("</select>").toString();
  }

  private String name(String name) {
    return "w" + shown.incrementAndGet() + ":" + name;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
