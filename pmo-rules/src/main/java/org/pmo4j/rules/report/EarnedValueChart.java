package org.pmo4j.rules.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.project.Project;

/** Writes planned value, earned value and actual cost over time: as curves, and as a table. */
final class EarnedValueChart {

    private static final int LEFT = 60;
    private static final int WIDTH = 560;
    private static final int TOP = 12;
    private static final int HEIGHT = 136;
    private static final int LINE = 13;

    private final HtmlPage page;

    EarnedValueChart(HtmlPage page) {
        this.page = page;
    }

    /** Writes nothing where there is no measurement. */
    void write(Project project) {
        if (project.performanceHistory() == null || project.performanceHistory().measurements().isEmpty()) {
            return;
        }
        List<PerformanceMeasurement> measurements = project.performanceHistory().measurements();
        page.element("h4", "Earned value", "挣值");
        Money unit = unit(measurements);
        if (unit != null) {
            chart(measurements, unit);
        }
        table(measurements);
    }

    /** Finds the largest amount of the first currency; null where no amount is above zero. */
    private static @Nullable Money unit(List<PerformanceMeasurement> measurements) {
        List<Money> amounts = measurements.stream()
                .flatMap(one -> Stream.of(one.plannedValue(), one.earnedValue(), one.actualCost()))
                .filter(Objects::nonNull)
                .toList();
        return amounts.stream()
                .filter(amount -> amount.sameCurrency(amounts.get(0)) && amount.signum() > 0)
                .max(Money::compareAmount)
                .orElse(null);
    }

    private void chart(List<PerformanceMeasurement> measurements, Money top) {
        TimeAxis axis = new TimeAxis(measurements.stream().map(PerformanceMeasurement::statusDate).toList(), LEFT, WIDTH);
        page.raw("<svg class=ev viewBox='0 0 720 176' role=img aria-label='")
                .word("Curves of planned value, earned value and actual cost; the table below holds the amounts",
                        "计划价值、挣值和实际成本曲线;金额见下表")
                .raw("'><path class=axis d='M60 12V148H620'/><text class=e x=54 y=18>").text(compact(top)).raw("</text>")
                .raw("<text class=e x=54 y=150>0</text>");
        LocalDate first = measurements.get(0).statusDate();
        LocalDate last = measurements.get(measurements.size() - 1).statusDate();
        page.raw("<text x=60 y=166>" + first + "</text>");
        if (!first.equals(last)) {
            page.raw("<text class=e x=620 y=166>" + last + "</text>");
        }
        List<Label> labels = new ArrayList<>();
        curve("PV", measurements, PerformanceMeasurement::plannedValue, top, axis, labels);
        curve("EV", measurements, PerformanceMeasurement::earnedValue, top, axis, labels);
        curve("AC", measurements, PerformanceMeasurement::actualCost, top, axis, labels);
        labels(labels);
        page.raw("</svg>");
    }

    /** The name of a curve where it ends. */
    private record Label(String name, int x, int y) {}

    /** Draws a curve through what is held. */
    private void curve(
            String name,
            List<PerformanceMeasurement> measurements,
            Function<PerformanceMeasurement, @Nullable Money> amount,
            Money top,
            TimeAxis axis,
            List<Label> labels) {
        StringBuilder line = new StringBuilder();
        StringBuilder points = new StringBuilder();
        Label end = null;
        for (PerformanceMeasurement one : measurements) {
            Money value = amount.apply(one);
            if (value != null && value.sameCurrency(top)) {
                end = new Label(name, axis.x(one.statusDate()), y(value, top));
                line.append(line.isEmpty() ? 'M' : 'L').append(end.x()).append(' ').append(end.y());
                points.append("<circle r=3 cx=" + end.x() + " cy=" + end.y() + "></circle>");
            }
        }
        if (end != null) {
            labels.add(end);
            page.raw("<g class=" + name + "><path d='" + line + "'/>" + points + "</g>");
        }
    }

    /** Writes the names from top to bottom, each at its curve or below the name before. */
    private void labels(List<Label> labels) {
        labels.sort(Comparator.comparingInt(Label::y));
        int free = 0;
        for (Label label : labels) {
            int y = Math.max(free, label.y());
            page.raw("<text class=\"l " + label.name() + "\" x=" + (label.x() + 10) + " y=" + (y + 4) + ">" + label.name() + "</text>");
            free = y + LINE;
        }
    }

    private static int y(Money value, Money top) {
        BigDecimal share = value.amount().divide(top.amount(), 6, RoundingMode.HALF_UP);
        return TOP + HEIGHT - share.multiply(BigDecimal.valueOf(HEIGHT)).intValue();
    }

    /** Returns an amount in millions, thousands or units, whichever is short. */
    private static String compact(Money money) {
        BigDecimal amount = money.amount();
        int magnitude = amount.precision() - amount.scale();
        if (magnitude > 6) {
            return HtmlPage.grouped(amount.movePointLeft(6), magnitude > 8 ? 0 : 1) + " M";
        }
        return magnitude > 4 ? HtmlPage.grouped(amount.movePointLeft(3), 0) + " k" : HtmlPage.grouped(amount, 0);
    }

    private void table(List<PerformanceMeasurement> measurements) {
        page.raw("<table><caption>").word("Cumulative at each status date", "各状态日期的累计值").raw("</caption><thead><tr>")
                .column("Status date", "状态日期")
                .numbers("Planned value PV", "计划价值PV").numbers("Earned value EV", "挣值EV")
                .numbers("Actual cost AC", "实际成本AC").numbers("CPI", "CPI").numbers("SPI", "SPI").raw("<tbody>");
        for (PerformanceMeasurement one : measurements) {
            page.raw("<tr><th scope=row>" + one.statusDate());
            amount(one.plannedValue());
            amount(one.earnedValue());
            amount(one.actualCost());
            index(one.costPerformanceIndex());
            index(one.schedulePerformanceIndex());
        }
        page.raw("</table>");
    }

    private void amount(@Nullable Money money) {
        page.raw("<td class=n>");
        if (money == null) {
            page.word("not held", "未提供");
        } else {
            page.raw(money.currency() + " " + HtmlPage.grouped(money.amount(), 0));
        }
    }

    private void index(@Nullable BigDecimal index) {
        page.raw("<td class=n>");
        page.raw(index == null ? "–" : HtmlPage.grouped(index, 2));
    }
}
