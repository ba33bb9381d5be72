package jp.yui.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever an address says, a statement is sorted by what the program wrote. */
class AskedTest {
  private static final Columns COLUMNS =
      Columns.tie("id").up("name", "lower(name)").down("size", "size");

  @Test
  void anAddressThatSaysNothingOrNonsenseIsTheFirstPageInTheFirstOrder() {
    String first = " order by lower(name) asc, id asc ";
    assertThat(asked(Map.of()).order()).isEqualTo(first);
    Asked nonsense =
        asked(Map.of("sort", "id; drop table wish", "dir", "sideways", "page", "-3", "q", "  "));
    assertThat(nonsense.order()).isEqualTo(first);
    assertThat(nonsense.page()).isEqualTo(1);
    assertThat(nonsense.words()).isEmpty();
  }

  @Test
  void aHeadLeadsToItsOwnDirectionFirstAndThenToTheOther() {
    Asked byName = asked(Map.of());
    assertThat(byName.head("size").address()).isEqualTo("/list?sort=size&dir=desc");
    Asked bySize = asked(Map.of("sort", "size"));
    assertThat(bySize.order()).isEqualTo(" order by size desc, id desc ");
    assertThat(bySize.head("size").order()).isEqualTo("descending");
    assertThat(bySize.head("size").address()).isEqualTo("/list?sort=size&dir=asc");
    assertThat(bySize.head("name").address()).isEqualTo("/list");
    assertThat(bySize.choice("size.desc").current()).isTrue();
    assertThat(bySize.choice("size.asc").current()).isFalse();
  }

  @Test
  void anIndexIsWalkedAlongByAllOfItsColumns() {
    Columns some = Columns.tie("id").within("kind").down("made", "id").up("name", "name");
    assertThat(Asked.of("/list", some).order()).isEqualTo(" order by kind desc, id desc ");
    assertThat(Asked.of("/list", some, Map.of("sort", "name")).order())
        .isEqualTo(" order by kind asc, name asc, id asc ");
  }

  @Test
  void wordsAndWhatNarrowsDownAreKeptOverPagesAndOrders() {
    Asked asked =
        Asked.of(
            "/list",
            COLUMNS,
            Map.of(
                "q",
                "結 & 川",
                "scenario",
                "a/b",
                "sort",
                "size",
                "dir",
                "asc",
                "page",
                "2",
                "x",
                "y"),
            "scenario");
    assertThat(asked.head("name").address())
        .isEqualTo("/list?scenario=a%2Fb&q=%E7%B5%90%20%26%20%E5%B7%9D");
    Paged<String> page = Paged.of(asked, List.of("one", "more"), 1);
    assertThat(page.rows()).containsExactly("one");
    assertThat(page.before())
        .contains("scenario=a%2Fb", "sort=size", "dir=asc")
        .doesNotContain("page");
    assertThat(page.after()).endsWith("page=3");
    assertThat(asked.along()).containsOnlyKeys("scenario", "sort", "dir");
  }

  @Test
  void wordsAreLookedForAsTheyStand() {
    assertThat(asked(Map.of("q", "50%_A!")).part()).isEqualTo("%50!%!_a!!%");
  }

  private static Asked asked(Map<String, String> address) {
    return Asked.of("/list", COLUMNS, address);
  }
}
