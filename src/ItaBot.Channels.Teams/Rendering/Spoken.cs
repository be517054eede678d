using ItaBot.Channels.Rendering;
using ItaBot.Channels.Teams.Messages;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>The plain answer as a card carries it beside what it shows: read aloud, or said where cards are not shown.</summary>
internal static class Spoken
{
    /// <summary>The most that it takes, in bytes of JSON.</summary>
    public const int Bytes = 3_500;

    private const int Units = 1_000;

    /// <summary>The plain answer, or as much of its beginning as a card has room for twice.</summary>
    public static string Of(string plain)
    {
        var text = TextCut.ToUnits(plain, Units);
        for (var units = Units / 2; TeamsJson.BytesOf(text) > Bytes; units /= 2)
        {
            text = TextCut.ToUnits(plain, units);
        }

        return text;
    }
}
