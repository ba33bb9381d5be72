package jp.yui.acceptance.leak;

import java.util.List;

/**
 * Somebody who does not exist, with values that nobody else has: what is found of them can have
 * come from nowhere else.
 */
public final class Resident {
  public static final String NAME = "勅使河原　菫奈子";
  public static final String KANA = "テシガワラ　スミナコ";
  public static final String CHILD = "勅使河原　朧太郎";
  public static final String CHILD_KANA = "テシガワラ　オボロタロウ";
  public static final String PREFECTURE = "結県";
  public static final String CITY = "稲穂市";
  public static final String STREET = "朧月夜町83番地61";
  public static final String BUILDING = "幻灯荘参号棟";
  public static final String BIRTH = "昭和63年7月19日";
  public static final String PHONE = "090-8173-6492";
  public static final String ACCOUNT = "8317264";
  public static final String NUMBER = "827364918269";
  public static final String MAIL = "sumina.teshi@example.jp";
  public static final String REMARK = "至急の連絡は夜だけに";

  /** All of it, dates also as programs write them. */
  public static final List<String> VALUES =
      List.of(
          NAME,
          "勅使河原",
          KANA,
          "テシガワラ",
          CHILD,
          CHILD_KANA,
          STREET,
          BUILDING,
          BIRTH,
          "1988-07-19",
          "1988/07/19",
          "S63.07.19",
          PHONE,
          ACCOUNT,
          NUMBER,
          MAIL,
          REMARK);

  private Resident() {}
}
