// A copy button for each field of the citation box; without it, one tap selects a field.
(function(d){
var box=d.querySelector('.cite'),say=d.createElement('p');
if(!box||!navigator.clipboard)return;
say.setAttribute('role','status');say.dataset.script='';box.append(say);
box.querySelectorAll('.field').forEach(function(f){
var b=d.createElement('button');
b.type='button';b.dataset.script='';b.textContent=box.dataset.copy;
b.onclick=function(){navigator.clipboard.writeText(f.textContent).then(function(){say.textContent=box.dataset.copied})};
f.after(b)});
})(document)
