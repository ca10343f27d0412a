package jp.shuno.ocr.image;

import java.util.Map;
import jp.shuno.ocr.form.FormTemplate;
import jp.shuno.ocr.form.FormTemplate.Corner;
import jp.shuno.ocr.form.FormTemplate.Point;

/** The map from millimetres to pixels that fits marks best, by least squares. */
final class AffineFit {

    private AffineFit() {}

    /** With two marks, which leave the angle between the axes open, the axes are taken to be at right angles. */
    static Placement of(FormTemplate form, Map<Corner, Point> marks) {
        double[][] normal = new double[3][3];
        double[] sumX = new double[3];
        double[] sumY = new double[3];
        for (Map.Entry<Corner, Point> mark : marks.entrySet()) {
            Point place = form.marks().get(mark.getKey().ordinal());
            add(normal, sumX, sumY, place, mark.getValue());
            if (marks.size() == 2) {
                addTurned(form, marks, mark, normal, sumX, sumY);
            }
        }
        double[] x = solved(normal, sumX);
        double[] y = solved(normal, sumY);
        return new Placement(x[0], x[1], x[2], y[0], y[1], y[2]);
    }

    /** The corner that the other mark makes when it is turned by a right angle around this one. */
    private static void addTurned(
            FormTemplate form,
            Map<Corner, Point> marks,
            Map.Entry<Corner, Point> mark,
            double[][] normal,
            double[] sumX,
            double[] sumY) {
        for (Map.Entry<Corner, Point> other : marks.entrySet()) {
            if (other.getKey() != mark.getKey()) {
                Point place = form.marks().get(mark.getKey().ordinal());
                add(
                        normal,
                        sumX,
                        sumY,
                        turned(place, form.marks().get(other.getKey().ordinal())),
                        turned(mark.getValue(), other.getValue()));
            }
        }
    }

    private static Point turned(Point around, Point other) {
        return new Point(around.x() - (other.y() - around.y()), around.y() + (other.x() - around.x()));
    }

    private static void add(double[][] normal, double[] sumX, double[] sumY, Point place, Point pixel) {
        double[] row = {place.x(), place.y(), 1};
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                normal[i][j] += row[i] * row[j];
            }
            sumX[i] += row[i] * pixel.x();
            sumY[i] += row[i] * pixel.y();
        }
    }

    /** Cramer's rule for three unknowns. */
    private static double[] solved(double[][] matrix, double[] right) {
        double all = determinant(matrix);
        double[] solution = new double[3];
        for (int column = 0; column < 3; column++) {
            double[][] replaced = new double[3][3];
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    replaced[i][j] = j == column ? right[i] : matrix[i][j];
                }
            }
            solution[column] = determinant(replaced) / all;
        }
        return solution;
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
                - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }
}
