package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Severity;

/** Opens the page in a browser: PMO4J_CHROMIUM names the program. See docs/html-report.md. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlReportBrowserTest {

    private static final String KEYS = """
            () => [...document.querySelectorAll('.f')].map(finding => {
              const row = finding.tagName === 'TR';
              const code = (row ? finding : finding.parentElement).querySelector('code');
              const subject = code ? code.textContent : 'Project/' + finding.closest('section').dataset.p;
              return (row ? finding.querySelector('a') : finding).textContent + ' ' + subject;
            })""";

    private static final String VISIBLE =
            "() => [...document.querySelectorAll('.f')].filter(finding => !finding.closest('[hidden]')).length";

    private static final double MOST_MEGABYTES = 15;
    private static final double MOST_SECONDS = 15;

    @TempDir
    static Path folder;

    private Playwright playwright;
    private Browser browser;
    private List<Reports.Input> inputs;
    private final List<String> errors = new ArrayList<>();

    @BeforeAll
    void start() throws IOException {
        String chromium = System.getenv("PMO4J_CHROMIUM");
        assumeTrue(chromium != null, "PMO4J_CHROMIUM is not set: the page is not opened in a browser");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(chromium))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
        inputs = List.of(Reports.sample(folder), Reports.of184(folder), Reports.copies(folder, 2000));
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    List<Reports.Input> inputs() {
        return inputs;
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void holds_the_findings_of_the_json_report_and_filters_them(Reports.Input input) {
        List<Map<String, String>> findings = JsonFindings.read(input.report("json", "en"));
        Page page = open(input, "en");

        List<?> keys = (List<?>) page.evaluate(KEYS);
        assertThat(keys.stream().map(Object::toString).sorted().toList())
                .isEqualTo(findings.stream().map(finding -> finding.get("key")).sorted().toList());

        filters(page, findings, Map.of("severity", Severity.BLOCKER.ordinal() + ""), has("severity", "BLOCKER"));
        filters(page, findings, Map.of("force", BindingForce.MANDATORY.ordinal() + ""), has("bindingForce", "MANDATORY"));
        filters(page, findings, Map.of("outcome", Outcome.FAIL.ordinal() + ""), has("outcome", "FAIL"));
        filters(page, findings, Map.of("pack", "stage-gates"), has("pack", "stage-gates"));
        filters(page, findings, Map.of("pack", "closure", "severity", Severity.MAJOR.ordinal() + "", "outcome",
                        Outcome.UNKNOWN.ordinal() + ""),
                has("pack", "closure").and(has("severity", "MAJOR")).and(has("outcome", "UNKNOWN")));
        String project = findings.get(findings.size() - 1).get("subject.project");
        page.fill("#filter [name=project]", project);
        page.waitForCondition(() -> visible(page) == count(findings, has("subject.project", project)));
        page.click("#filter [type=reset]");
        page.waitForCondition(() -> visible(page) == findings.size());
        assertThat(errors).isEmpty();
    }

    private void filters(
            Page page, List<Map<String, String>> findings, Map<String, String> fields, Predicate<Map<String, String>> wanted) {
        fields.forEach((name, value) -> page.selectOption("#filter [name=" + name + "]", value));
        page.waitForFunction("() => document.getElementById('shown').textContent !== ''");
        page.waitForTimeout(50);

        assertThat(visible(page)).as(fields.toString()).isEqualTo(count(findings, wanted));
        assertThat(page.textContent("#shown"))
                .startsWith(String.format(java.util.Locale.ROOT, "%,d of %,d findings shown", count(findings, wanted), findings.size()));
        page.click("#filter [type=reset]");
        page.waitForCondition(() -> visible(page) == findings.size());
    }

    private static Predicate<Map<String, String>> has(String name, String value) {
        return finding -> value.equals(finding.get(name));
    }

    private static int count(List<Map<String, String>> findings, Predicate<Map<String, String>> wanted) {
        return (int) findings.stream().filter(wanted).count();
    }

    private static int visible(Page page) {
        return ((Number) page.evaluate(VISIBLE)).intValue();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void is_small_and_soon_usable_in_both_languages(Reports.Input input) throws IOException {
        for (String language : List.of("en", "zh")) {
            double megabytes = Files.size(input.report("html", language)) / 1e6;
            Page page = opened(input, language);
            double usable = number(page, "() => new Promise(done => requestAnimationFrame(() => setTimeout(() => done("
                    + "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd))))");
            page.waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length > 0");
            double painted = number(page, "() => performance.getEntriesByName('first-contentful-paint')[0].startTime");
            double filtered = number(page, "() => new Promise(done => { const start = performance.now();"
                    + " const field = document.querySelector('#filter [name=severity]'); field.value = '3';"
                    + " field.dispatchEvent(new Event('input', { bubbles: true }));"
                    + " setTimeout(() => requestAnimationFrame(() => done(performance.now() - start)), 10); })");
            System.out.printf(java.util.Locale.ROOT, "%s %s: %.1f MB, painted after %.2f s, usable after %.2f s, first filter %.2f s%n",
                    input.name(), language, megabytes, painted / 1000, Math.max(usable, painted) / 1000, filtered / 1000);

            assertThat(megabytes).isLessThan(MOST_MEGABYTES);
            assertThat(Math.max(usable, painted) / 1000).isLessThan(MOST_SECONDS);
        }
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void has_no_serious_fault_that_axe_knows(String language) {
        Page page = open(inputs.get(0), language);
        page.click("#open");
        page.waitForCondition(() -> page.locator("noscript").count() == 0);
        // Axe takes what is not rendered yet for text without contrast.
        render(page);

        List<String> faults = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .toList();

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void is_no_wider_than_the_window(int width) {
        Page page = open(inputs.get(0), "en");
        page.setViewportSize(width, 900);
        page.click("#open");
        page.waitForTimeout(500);
        render(page);

        assertThat(number(page, "() => document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }

    private static void render(Page page) {
        page.evaluate("() => document.querySelectorAll('.d').forEach(part => { part.style.contentVisibility = 'visible'; })");
    }

    @Test
    void opens_a_project_by_keyboard_and_shows_remedies() {
        Page page = open(inputs.get(0), "en");
        page.focus("#d1 summary");
        page.keyboard().press("Enter");

        assertThat(page.isVisible("#d1 table.findings .remedy >> nth=0")).isTrue();
        assertThat(page.isVisible("#d1 svg.gates")).isTrue();
        assertThat(page.isVisible("#d1 table.heat")).isTrue();
    }

    @Test
    void can_be_read_and_printed_without_script() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(inputs.get(0).report("html", "en").toUri().toString());

            assertThat(page.isVisible("#filter")).isFalse();
            assertThat(page.isVisible("#d1 table.findings >> nth=0")).isFalse();
            page.focus("#d1 summary");
            page.keyboard().press("Enter");
            assertThat(page.isVisible("#d1 table.findings >> nth=0")).isTrue();
            assertThat(page.isVisible("#d1 svg.gates")).isTrue();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.isVisible("#d2 table.findings >> nth=0")).isTrue();
        }
    }

    @Test
    void names_that_hold_markup_stay_text_when_projects_are_made() throws IOException {
        Page page = open(Reports.hostile(folder), "en");

        assertThat(page.title()).startsWith("Riverside change portfolio");
        assertThat(page.querySelectorAll("img")).isEmpty();
        assertThat(page.querySelectorAll("script")).hasSize(1);
        assertThat(page.textContent("#d1")).contains("<img src=x onerror=");
    }

    /** Writes the pictures of docs/html-report.md into the folder that the property {@code screenshots} names. */
    @Test
    void shows_itself() {
        String target = System.getProperty("screenshots");
        assumeTrue(target != null, "-Dscreenshots is not given: no pictures are written");
        shot("en", "() => scrollTo(0, 0)", 1240, Path.of(target, "html-report.png"));
        shot("zh", "() => { const part = document.querySelector('[data-p=P-108]'); part.firstElementChild.open = true;"
                + " part.scrollIntoView(); }", 1100, Path.of(target, "html-report.zh.png"));
    }

    private void shot(String language, String script, int height, Path target) {
        Page page = open(inputs.get(0), language);
        page.setViewportSize(1200, height);
        page.evaluate(script);
        page.waitForTimeout(300);
        page.screenshot(new Page.ScreenshotOptions().setPath(target));
        assertThat(target).exists();
    }

    /** Opens a page and waits until all its projects are made. */
    private Page open(Reports.Input input, String language) {
        Page page = opened(input, language);
        page.waitForSelector("html[data-ready]");
        return page;
    }

    private Page opened(Reports.Input input, String language) {
        Page page = browser.newPage();
        page.onConsoleMessage(message -> Stream.of(message.text())
                .filter(text -> message.type().equals("error"))
                .forEach(errors::add));
        page.onPageError(errors::add);
        page.navigate(input.report("html", language).toUri().toString());
        return page;
    }
}
