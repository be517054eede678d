using ItaBot.Channels.Teams.Cards;
using ItaBot.Conversations.Phrases;

namespace ItaBot.Channels.Teams.Rendering;

/// <summary>How it is said whether a score reaches the pass mark: by a sign, by words and by colour, never by colour alone.</summary>
internal sealed class Verdicts(Phrasebook phrases, string locale)
{
    private const string Good = "good", Bad = "attention", None = "neutral";

    /// <summary>The sign and the words: <c>✓ ผ่าน</c>.</summary>
    public TextRun Of(bool? passes) => new(passes switch
    {
        true => phrases.Say(locale, "teams.passes", ("sign", Sign(true))),
        false => phrases.Say(locale, "teams.misses", ("sign", Sign(false))),
        null => "",
    })
    {
        Color = passes is null ? null : Color(passes),
        Weight = "bolder",
    };

    /// <summary>The sign alone; empty where the score is not judged.</summary>
    public static string Sign(bool? passes) => passes switch { true => "✓", false => "✕", null => "" };

    /// <summary>The colour of a bar.</summary>
    public static string Color(bool? passes) => passes switch { true => Good, false => Bad, null => None };
}
