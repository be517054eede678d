using System.Collections;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Storage.Tests.Processes;

/// <summary>A list that stalls before it gives its last assessment.</summary>
internal sealed class StallingList(IReadOnlyList<Assessment> assessments, Action stall) : IReadOnlyList<Assessment>
{
    public int Count => assessments.Count;

    public Assessment this[int index] => assessments[index];

    public IEnumerator<Assessment> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            if (i == Count - 1)
            {
                stall();
            }

            yield return assessments[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
