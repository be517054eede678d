using ItaBot.Channels.Linking;

namespace ItaBot.Channels.Officers;

/// <summary>What comes of a code with which somebody claims to be the first administrator.</summary>
public abstract record ClaimAttempt
{
    private ClaimAttempt()
    {
    }

    /// <summary>The code is right. The turn records <c>ClaimAdministrator</c> with both.</summary>
    /// <param name="CodeHash">The code that is used up.</param>
    /// <param name="Administrator">As which officer the person is known from now on.</param>
    public sealed record Claimed(string CodeHash, Officer Administrator) : ClaimAttempt;

    /// <summary>The code is wrong, expired or used: nobody is told which.</summary>
    /// <param name="Tries">The wrong codes so far, this one included.</param>
    /// <param name="Left">How many more wrong ones before the pause.</param>
    public sealed record Wrong(WrongCodes Tries, int Left) : ClaimAttempt;

    /// <summary>There were too many wrong codes: none is tried until later.</summary>
    /// <param name="Until">Until when.</param>
    /// <param name="Tries">What is to be noted, where this code began the pause; null where it went on already.</param>
    public sealed record Paused(DateTimeOffset Until, WrongCodes? Tries) : ClaimAttempt;

    /// <summary>The installation has an administrator already; the code was not looked at.</summary>
    public sealed record AlreadyClaimed : ClaimAttempt;
}
