package jp.yui.platform.notices.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.notices.Inbox;
import jp.yui.platform.notices.Notice;
import jp.yui.platform.notices.Words;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Paged;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One's notices; to follow the link of one is to have read it. */
@Controller
@ForSignedIn
class NoticePages {
  private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

  private final Inbox inbox;
  private final Words words;

  NoticePages(Inbox inbox, Words words) {
    this.inbox = inbox;
    this.words = words;
  }

  /** A line of the list. */
  record Line(long id, String words, LocalDateTime toldAt, boolean unread) {}

  @GetMapping("/notices")
  String page(@RequestParam Map<String, String> address, Model model, Locale locale) {
    Paged<Notice> found = inbox.page(Asked.of("/notices", Inbox.COLUMNS, address));
    model.addAttribute("notices", found);
    model.addAttribute("lines", found.rows().stream().map(one -> line(one, locale)).toList());
    return "notices/notices";
  }

  @GetMapping("/notices/{id}")
  String open(@PathVariable long id) {
    return "redirect:"
        + inbox.open(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @PostMapping("/notices/read")
  String readAll() {
    inbox.readAll();
    return "redirect:/notices";
  }

  private Line line(Notice notice, Locale locale) {
    return new Line(
        notice.id(),
        words.of(notice.code(), notice.arguments(), locale),
        notice.toldAt().atZone(HERE).toLocalDateTime(),
        notice.unread());
  }
}
