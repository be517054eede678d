namespace ItaBot.Channels.Linking;

/// <summary>What comes of a code that somebody typed.</summary>
public abstract record LinkAttempt
{
    private LinkAttempt()
    {
    }

    /// <summary>The code is right.</summary>
    /// <param name="CodeHash">The code that is used up.</param>
    /// <param name="Link">As whom the person is known from now on.</param>
    public sealed record Linked(string CodeHash, OfficerLink Link) : LinkAttempt;

    /// <summary>The code is wrong, expired, used or another agency's: nobody is told which.</summary>
    /// <param name="Tries">The wrong codes so far, this one included.</param>
    /// <param name="Left">How many more wrong ones before the pause.</param>
    public sealed record Wrong(WrongCodes Tries, int Left) : LinkAttempt;

    /// <summary>There were too many wrong codes: none is tried until later.</summary>
    /// <param name="Until">Until when.</param>
    /// <param name="Tries">What is to be noted, where this code began the pause; null where it went on already.</param>
    public sealed record Paused(DateTimeOffset Until, WrongCodes? Tries) : LinkAttempt;

    /// <summary>The person is an officer of the agency already; the code was not looked at.</summary>
    /// <param name="Link">As whom.</param>
    public sealed record AlreadyLinked(OfficerLink Link) : LinkAttempt;
}
