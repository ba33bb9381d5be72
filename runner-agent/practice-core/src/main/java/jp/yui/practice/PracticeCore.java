package jp.yui.practice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the practice core systems on one port of the loopback interface. */
@SpringBootApplication
public class PracticeCore {
  public static void main(String[] args) {
    SpringApplication.run(PracticeCore.class, args);
  }
}
