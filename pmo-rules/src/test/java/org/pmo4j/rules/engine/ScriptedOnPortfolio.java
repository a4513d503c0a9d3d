package org.pmo4j.rules.engine;

import org.pmo4j.rules.Addressee;
import org.pmo4j.rules.Enforcement;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.authoring.JavaPolicy;
import org.pmo4j.rules.authoring.PolicyMetadata;
import org.pmo4j.rules.authoring.Reporter;

/** A policy on portfolios that reports what a test wants. */
@PolicyMetadata(
        id = "ACM-006",
        title = "Says what a test wants",
        titleZh = "测试策略",
        severity = Severity.MAJOR,
        enforcement = Enforcement.BYTYPE,
        addressee = Addressee.PORTFOLIO_MANAGER,
        subject = "Portfolio",
        registers = {},
        references = "test",
        message = "The portfolio.",
        messageZh = "项目组合。",
        remedy = "None.",
        remedyZh = "无。",
        since = "1.0.0")
record ScriptedOnPortfolio(JavaPolicy.OnPortfolio script) implements JavaPolicy.OnPortfolio {

    @Override
    public void evaluate(GovernedPortfolio portfolio, Reporter report) {
        script.evaluate(portfolio, report);
    }
}
