package jp.yui.practice.spa;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every client-side route is the same page. */
@Controller
class SpaPage {
  @GetMapping({"/spa", "/spa/", "/spa/{route:login|home|search|entry}", "/spa/applications/{no}"})
  String page() {
    return "forward:/assets/spa/index.html";
  }
}
