namespace ItaBot.Conversations.Answers.Feedback;

/// <summary>Where people begin to answer: addresses that open a chat with the bot, ready to start the questionnaire.</summary>
public interface IStartLinkFinder
{
    /// <summary>The addresses of an agency, that to hand out first; empty where no channel has one.</summary>
    /// <param name="agencyId">Whose questionnaire.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<IReadOnlyList<Uri>> ListAsync(string agencyId, CancellationToken cancellationToken);
}
