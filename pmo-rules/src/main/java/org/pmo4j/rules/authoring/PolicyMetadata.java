package org.pmo4j.rules.authoring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.rules.Addressee;
import org.pmo4j.rules.Enforcement;
import org.pmo4j.rules.Severity;

/**
 * What is written about a {@link JavaPolicy}, in the words of the annotations of a rule file, for example
 * {@code @PolicyMetadata(id = "ACM-002", title = "Project has a budget", …)}. The level follows from the interface.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PolicyMetadata {

    /** Returns the permanent id, three or four capital letters and three digits. */
    String id();

    /** Returns the obligation. */
    String title();

    /** Returns the obligation in Chinese. */
    String titleZh();

    /** Returns how grave a violation is at most. */
    Severity severity();

    /** Returns where the authority comes from. */
    Enforcement enforcement();

    /** Returns who is bound by the findings. */
    Addressee addressee();

    /** Returns the type it is checked on, for example {@code GateReview}. */
    String subject();

    /** Returns the registers it reads, named as components of the model. */
    String[] registers();

    /** Returns the limits it leaves open, each as {@code name:type:unit=default:range} or {@code name(中文名):type:…}. */
    String[] parameters() default {};

    /** Returns where the requirement comes from. */
    String references();

    /** Returns the message of a violation; words in braces stand for evidence and parameters. */
    String message();

    /** Returns the message in Chinese, with the same words in braces. */
    String messageZh();

    /** Returns what to do about a violation. */
    String remedy();

    /** Returns what to do in Chinese. */
    String remedyZh();

    /** Returns what a violation means for a gate where it blocks: STOP, RECYCLE or HOLD. */
    GateDecision atGate() default GateDecision.HOLD;

    /** Returns the version that introduced the policy. */
    String since();
}
