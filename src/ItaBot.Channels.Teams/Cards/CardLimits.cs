namespace ItaBot.Channels.Teams.Cards;

/// <summary>How much goes into a message.</summary>
internal static class CardLimits
{
    /// <summary>
    /// The JSON of a card, in bytes of UTF-8. Teams has named several limits over the years, 28 KB being the least, and not
    /// which kilobyte: the smaller one is taken.
    /// </summary>
    public const int CardBytes = 28_000;

    /// <summary>Buttons at the end of a card; Teams hides further ones in a menu.</summary>
    public const int Actions = 6;

    /// <summary>Buttons of a question whose answers they are, in rows of <see cref="Actions"/>.</summary>
    public const int Answers = 18;

    /// <summary>What stands on a button, in grapheme clusters.</summary>
    public const int Title = 40;

    /// <summary>What a button says for the person, in UTF-16 units.</summary>
    public const int ActionText = 300;

    /// <summary>A plain text, in UTF-16 units; Teams takes about 80 KB of UTF-16 with all that is around it.</summary>
    public const int Text = 10_000;

    /// <summary>What notifications say, in UTF-16 units.</summary>
    public const int Summary = 200;
}
