package jp.yui.platform.effects.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yui.platform.effects.Effect;
import jp.yui.platform.effects.OwnEffect;
import jp.yui.platform.paging.ListFile;
import org.junit.jupiter.api.Test;

/** The table as a spreadsheet opens it. */
class PublishedTableTest {
  @Test
  void aTitleThatWouldBeAFormulaIsText() {
    assertThat(
            PublishedTable.csv(
                List.of(new OwnEffect("a/b", "=HYPERLINK(\"x\")", Effect.of(1, 3600, 7200, 0)))))
        .contains("'=HYPERLINK", "1.0,2.0,-1.0,-100.0%");
    assertThat(ListFile.guarded("児童手当")).isEqualTo("児童手当");
  }
}
