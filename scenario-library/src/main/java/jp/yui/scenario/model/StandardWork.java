package jp.yui.scenario.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * 標準化対象事務: the twenty kinds of work whose systems all municipalities run by one standard
 * (地方公共団体情報システムの標準化に関する法律 article 2 and the cabinet order of Reiwa 4 no. 1).
 */
public enum StandardWork {
  RESIDENT_REGISTRY("住民基本台帳"),
  FAMILY_REGISTER_ADDRESSES("戸籍の附票"),
  SEAL_REGISTRATION("印鑑登録"),
  FAMILY_REGISTER("戸籍"),
  ELECTORAL_REGISTER("選挙人名簿管理"),
  FIXED_ASSET_TAX("固定資産税"),
  INDIVIDUAL_RESIDENT_TAX("個人住民税"),
  CORPORATE_RESIDENT_TAX("法人住民税"),
  LIGHT_VEHICLE_TAX("軽自動車税"),
  HEALTH_INSURANCE("国民健康保険"),
  NATIONAL_PENSION("国民年金"),
  DISABILITY_WELFARE("障害者福祉"),
  LATE_ELDERLY_HEALTHCARE("後期高齢者医療"),
  CARE_INSURANCE("介護保険"),
  CHILD_ALLOWANCE("児童手当"),
  CHILD_REARING_ALLOWANCE("児童扶養手当"),
  PUBLIC_ASSISTANCE("生活保護"),
  HEALTH_MANAGEMENT("健康管理"),
  SCHOOL_ENROLMENT("就学"),
  CHILDCARE_SUPPORT("子ども・子育て支援");

  private final String title;

  StandardWork(String title) {
    this.title = title;
  }

  /** As the law names it and scenarios write it. */
  public String title() {
    return title;
  }

  /** The work of that name. */
  public static Optional<StandardWork> of(String title) {
    return Arrays.stream(values()).filter(work -> work.title.equals(title)).findFirst();
  }
}
