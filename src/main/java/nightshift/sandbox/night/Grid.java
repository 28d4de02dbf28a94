package nightshift.sandbox.night;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A table on a sheet: columns with headings, rows below each other. Draws nothing but text; rules and fills are the layout's. */
public final class Grid {
    private final Sheet sheet;
    private final FontName font;
    private final double points;
    private final double leading;
    private final List<Column> columns = new ArrayList<>();
    private double y;

    public Grid(Sheet sheet, FontName font, double points, double leading) {
        this.sheet = sheet;
        this.font = font;
        this.points = points;
        this.leading = leading;
    }

    public Grid column(double x, String heading) {
        columns.add(new Column(x, heading, false));
        return this;
    }

    /** A column of numbers, ending at x. */
    public Grid numbers(double x, String heading) {
        columns.add(new Column(x, heading, true));
        return this;
    }

    public Grid headings(double at, FontName headingFont) {
        y = at;
        write(headingFont, columns.stream().map(Column::heading).toList());
        y += leading;
        return this;
    }

    /** Headings on a bar of color. */
    public Grid headings(double at, FontName headingFont, Color bar, double fromX, double toX) {
        sheet.fill(fromX, at - points - 2, toX - fromX, points + 7, bar);
        return headings(at, headingFont);
    }

    public Grid row(Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(String.valueOf(cell));
        }
        write(font, texts);
        y += leading;
        return this;
    }

    /** Where the next row would stand. */
    public double y() {
        return y;
    }

    public Grid skip(double points) {
        y += points;
        return this;
    }

    private void write(FontName with, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            Column column = columns.get(i);
            if (column.numbers()) {
                sheet.textEndingAt(column.x(), y, with, points, texts.get(i));
            } else {
                sheet.text(column.x(), y, with, points, texts.get(i));
            }
        }
    }

    private record Column(double x, String heading, boolean numbers) {}
}
