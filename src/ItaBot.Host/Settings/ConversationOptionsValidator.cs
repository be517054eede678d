using ItaBot.Conversations.Dialogs;
using Microsoft.Extensions.Options;

namespace ItaBot.Host.Settings;

/// <summary>Refuses a time after which no conversation could go on, or none would ever end.</summary>
internal sealed class ConversationOptionsValidator : IValidateOptions<ConversationOptions>
{
    public ValidateOptionsResult Validate(string? name, ConversationOptions options) =>
        ConversationOptions.Range.ProblemOf(
            $"{ConversationOptions.Section}:{nameof(options.ExpiresAfter)}", options.ExpiresAfter, new ConversationOptions().ExpiresAfter) is { } problem
            ? ValidateOptionsResult.Fail(problem)
            : ValidateOptionsResult.Success;
}
