using System.Globalization;
using ItaBot.Channels.Line.Messages.Flex;

namespace ItaBot.Channels.Line.Rendering;

/// <summary>
/// A score as a bar with the pass mark across it. A bar that reaches the mark is solid, one that misses it is an outline.
/// </summary>
internal static class ScoreBar
{
    private const string Height = "10px";
    private const string MarkHeight = "18px";

    public static FlexBox Of(decimal score, bool? passes, decimal? passMark) => new(FlexLayout.Vertical, [Track(score, passes), .. Mark(passMark)])
    {
        Height = MarkHeight,
        PaddingTop = "4px",
    };

    private static FlexBox Track(decimal score, bool? passes) => new(FlexLayout.Vertical, [.. Fill(score, passes)])
    {
        Height = Height,
        BackgroundColor = Palette.Track,
        CornerRadius = "2px",
    };

    private static IEnumerable<FlexBox> Fill(decimal score, bool? passes)
    {
        if (Percent(score) is not "0%" and var width)
        {
            var fill = new FlexBox(FlexLayout.Vertical, []) { Width = width, Height = Height, CornerRadius = "2px" };
            yield return passes switch
            {
                true => fill with { BackgroundColor = Palette.Pass },
                false => fill with { BackgroundColor = Palette.MissFill, BorderColor = Palette.Miss, BorderWidth = "2px" },
                null => fill with { BackgroundColor = Palette.Plain },
            };
        }
    }

    private static IEnumerable<FlexBox> Mark(decimal? passMark)
    {
        if (passMark is { } mark)
        {
            // The light edges part the line from a dark bar.
            yield return new(FlexLayout.Vertical, [])
            {
                Position = FlexPosition.Absolute,
                OffsetTop = "0px",
                OffsetStart = Percent(Math.Min(mark, 99)),
                Width = "4px",
                Height = MarkHeight,
                BackgroundColor = Palette.Ink,
                BorderColor = Palette.Surface,
                BorderWidth = "1px",
            };
        }
    }

    // Rounded down, so that 84.78 does not look as if it reached 85.
    private static string Percent(decimal points) =>
        string.Create(CultureInfo.InvariantCulture, $"{decimal.Floor(Math.Clamp(points, 0, 100))}%");
}
