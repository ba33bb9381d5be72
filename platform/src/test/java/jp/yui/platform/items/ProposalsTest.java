package jp.yui.platform.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which standard item a column is; a guess, and said to be one. */
class ProposalsTest {
  @ParameterizedTest
  @CsvSource({
    "氏名, person.name, 100",
    "お名前, person.name, 100",
    "請求者氏名, person.name, 74",
    "申請者氏名（カナ）, person.name-kana, 80",
    "ﾌﾘｶﾞﾅ, person.name-kana, 100",
    "ふりがな, person.name-kana, 100",
    "配偶者生年月日, person.birth-date, 80",
    "金融機関名称, bank.name, 84",
    "児童１氏名, person.name, 74",
    "受付 番号, application.receipt-no, 100",
    "ＴＥＬ, person.phone, 100",
  })
  void theFirstCandidateIsTheItem(String column, String item, int percent) {
    Proposal proposal = Proposals.of(List.of(column)).getFirst();

    assertThat(proposal.candidates()).isNotEmpty();
    assertThat(proposal.candidates().getFirst().term().id()).isEqualTo(item);
    assertThat(proposal.candidates().getFirst().percent()).isBetween(percent - 6, percent + 6);
  }

  @Test
  void whatIsLikeNothingIsLeftOpen() {
    assertThat(Proposals.of(List.of("加入年金", "処理区分")))
        .allSatisfy(proposal -> assertThat(proposal.sure()).isFalse());
  }
}
