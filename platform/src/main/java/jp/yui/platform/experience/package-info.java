/** What municipalities learnt with a scenario: cases, questions and answers, known trouble. */
@NullMarked
package jp.yui.platform.experience;

import org.jspecify.annotations.NullMarked;
