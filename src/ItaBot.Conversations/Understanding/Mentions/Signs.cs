using ItaBot.Scoring;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>
/// The characters that stand for what a text mentions, so that "score of i10" and "score of e3" have the same wording.
/// They are letters that no text can bring: the normaliser turns everything but Thai and Latin into spaces.
/// </summary>
internal static class Signs
{
    public const char Number = '\uE000';
    public const char Agency = '\uE001';
    public const char Year = '\uE002';
    public const char Indicator = '\uE004';
    public const char Name = '\uE005';
    public const char Owner = '\uE006';
    public const char Date = '\uE007';
    public const char Days = '\uE008';
    public const char Measure = '\uE009';
    private const char FirstTool = '\uE010';
    private const char FirstItem = '\uE020';

    /// <summary>The sign of a tool.</summary>
    public static char Of(Tool tool) => (char)(FirstTool + (int)tool);

    /// <summary>The sign of an item, which tells its tool.</summary>
    public static char OfItem(char letter) => letter switch
    {
        'i' => FirstItem,
        'e' => (char)(FirstItem + 1),
        _ => (char)(FirstItem + 2),
    };
}
