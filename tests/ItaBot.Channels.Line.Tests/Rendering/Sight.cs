using System.Globalization;

namespace ItaBot.Channels.Line.Tests.Rendering;

/// <summary>How colours look: WCAG's contrast, and their distance for people who lack one sort of cones.</summary>
internal static class Sight
{
    // Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency (2009),
    // table 1, severity 1.0, on linear RGB.
    public static IReadOnlyDictionary<string, double[]> Eyes { get; } = new Dictionary<string, double[]>
    {
        ["all cones"] = [1, 0, 0, 0, 1, 0, 0, 0, 1],
        ["protanopia"] = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        ["deuteranopia"] = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        ["tritanopia"] = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
        ["no cones"] = [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
    };

    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(Linear(one)), Luminance(Linear(other)));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>The CIE76 distance; 2.3 is just noticeable.</summary>
    public static double Distance(string one, string other, string eyes)
    {
        var (a, b) = (Lab(Seen(one, Eyes[eyes])), Lab(Seen(other, Eyes[eyes])));
        return Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
    }

    private static double[] Linear(string colour) =>
        [.. Enumerable.Range(0, 3).Select(i => Linear(int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0))];

    private static double Linear(double channel) => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);

    private static double Luminance(double[] rgb) => (0.2126 * rgb[0]) + (0.7152 * rgb[1]) + (0.0722 * rgb[2]);

    private static double[] Seen(string colour, double[] eyes) => [.. Times(eyes, Linear(colour)).Select(c => Math.Clamp(c, 0, 1))];

    private static double[] Lab(double[] rgb)
    {
        var xyz = Times([0.4124, 0.3576, 0.1805, 0.2126, 0.7152, 0.0722, 0.0193, 0.1192, 0.9505], rgb);
        var (x, y, z) = (Root(xyz[0] / 0.95047), Root(xyz[1]), Root(xyz[2] / 1.08883));
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];
    }

    private static double Root(double t) => t > 0.008856 ? Math.Cbrt(t) : (7.787 * t) + (16.0 / 116);

    private static double[] Times(double[] matrix, double[] vector) =>
        [.. Enumerable.Range(0, 3).Select(row => Enumerable.Range(0, 3).Sum(column => matrix[(3 * row) + column] * vector[column]))];
}
